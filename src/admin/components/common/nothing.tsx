import { Text } from "@medusajs/ui"

/** An empty list says why it is empty. */
export function Nothing({ title, hint }: { title: string; hint: string }) {
  return (
    <div className="flex flex-col items-center gap-y-1 px-6 py-16 text-center" role="status">
      <Text size="small" leading="compact" weight="plus">
        {title}
      </Text>
      <Text size="small" className="text-ui-fg-muted">
        {hint}
      </Text>
    </div>
  )
}
