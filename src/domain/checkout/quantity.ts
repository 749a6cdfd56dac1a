/** The largest number that a column of whole numbers holds. */
const MAX_INTEGER = 2_147_483_647

/** Whether a number of pieces can be bought: whole, at least one, and no more than a column holds. */
export function isQuantity(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MAX_INTEGER
}
