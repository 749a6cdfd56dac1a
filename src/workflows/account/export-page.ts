/** Named columns of one row, or of one thing with what belongs to it. */
export type Entry = { id: string } & Record<string, unknown>

/** Where a page ends: what its last entry is sorted by before its id, and that. */
export type Place = { value: number; id: string }

export type PageOf = { customer_id: string; after: Place | undefined; take: number }

/** What is theirs, after a place. */
export function filterOf<Whose extends object>(whose: Whose, { after }: PageOf) {
  return { ...whose, ...(after && { id: { $gt: after.id } }) }
}

/** Its columns, the oldest id first. */
export function columnsOf<Column extends string>({ take }: PageOf, ...select: Column[]) {
  return { select: ["id" as const, ...select], order: { id: "ASC" as const }, take }
}
