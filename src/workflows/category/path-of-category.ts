/** A category and all above it, the nearest first; Medusa's `mpath` is `<root>.<child>.<its own id>`. */
export function pathOf({ id, mpath }: { id: string; mpath?: string | null }): string[] {
  return [...new Set([id, ...(mpath ?? "").split(".").filter(Boolean).toReversed()])]
}
