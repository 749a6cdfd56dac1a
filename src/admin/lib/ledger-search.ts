/** What an id of the search box is of: `order_…`, `sord_…`, `sel_…`. Anything else finds nothing of an order. */
export function searchOf(id: string): Record<string, string> {
  const text = id.trim()
  if (text === "") return {}
  if (text.startsWith("sord_")) return { seller_order_id: text }
  if (text.startsWith("sel_")) return { seller_id: text }
  return { order_id: text }
}
