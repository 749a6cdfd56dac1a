import { Button, Drawer } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useTexts } from "../../lib/texts"
import { DrawerHead } from "./drawer-head"

/** A row of a list, looked at closely, with what can be done about it. */
export function LookDrawer({
  open,
  title,
  shop,
  action,
  children,
}: {
  /** What the button says that opens it. */
  open: string
  title: string
  /** The name of the shop whose it is. */
  shop: string
  action: ReactNode
  children: (isOpen: boolean) => ReactNode
}) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent" aria-label={`${open}: ${title}, ${shop}`}>
          {open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={title} hint={shop} />
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          {children(isOpen)}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {action}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
