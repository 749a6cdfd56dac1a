import { Drawer, Kbd, Text } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { DrawerHead } from "../common/drawer-head"

const KEYS = [
  ["J", "next"],
  ["K", "previous"],
  ["A", "approve"],
  ["R", "reject"],
  ["1 … 9", "reason"],
  ["X", "select"],
  ["Z", "zoom"],
  ["?", "help"],
  ["Esc", "close"],
] as const

/** Which key does what. */
export function Help({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTexts()
  return (
    <Drawer open={isOpen} onOpenChange={(stays) => !stays && onClose()}>
      <Drawer.Content>
        <DrawerHead title={t("moderation.help")} hint={t("moderation.helpHint")} />
        <Drawer.Body>
          <dl className="flex flex-col gap-y-3">
            {KEYS.map(([key, does]) => (
              <div key={key} className="grid grid-cols-[5rem_1fr] items-center">
                <dt>
                  <Kbd>{key}</Kbd>
                </dt>
                <Text size="small" asChild>
                  <dd>{t(`moderation.keys.${does}`)}</dd>
                </Text>
              </div>
            ))}
          </dl>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
