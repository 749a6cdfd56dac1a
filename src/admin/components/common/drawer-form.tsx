import { Button, Drawer } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTexts } from "../../lib/texts"

type Props = {
  children: ReactNode
  submit: string
  variant?: "primary" | "danger"
  isPending: boolean
  isComplete?: boolean
  onSubmit: () => unknown
}

/** A form in a drawer: its fields scroll, its buttons stay. */
export function DrawerForm({
  children,
  submit,
  variant = "primary",
  isPending,
  isComplete = true,
  onSubmit,
}: Props) {
  const { t } = useTexts()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete && !isPending) onSubmit()
  }
  return (
    <form onSubmit={send} className="flex min-h-0 flex-1 flex-col">
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">{children}</Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t("actions.cancel")}
          </Button>
        </Drawer.Close>
        <Button
          size="small"
          variant={variant}
          type="submit"
          disabled={!isComplete}
          isLoading={isPending}
        >
          {submit}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
