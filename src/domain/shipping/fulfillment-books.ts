/** What Medusa's books say about the one living fulfillment of a parcel. */
export type FulfillmentBooks = {
  /** Whether the order knows the fulfillment. */
  linked: boolean
  lines: readonly {
    line_item_id: string
    quantity: number
    /** How many of it the order counts as fulfilled. */
    registered: number
    /** How many of it are reserved. */
    reserved: number
    inventory_item_id: string
  }[]
  stocks: readonly {
    inventory_item_id: string
    /** How many the seller offered. */
    offered: number
    /** How many of these all orders together count as fulfilled. */
    fulfilled: number
    stocked: number
  }[]
}

export type FulfillmentRepair = {
  /** The fulfillment stands; otherwise all of it is taken back, and it is cancelled last. */
  whole: boolean
  unregister: { id: string; quantity: number }[]
  restock: { inventory_item_id: string; adjustment: number }[]
  reserve: { line_item_id: string; inventory_item_id: string; quantity: number }[]
}

/**
 * What brings a half made or half cancelled fulfillment back to a state that Medusa can go on from:
 * as if it was whole, or as if it never was. Of a whole one only the stock may be wrong: cancelling
 * begins with it. What is stocked has not been fulfilled, so its right value follows from the orders.
 */
export function repairOf({ linked, lines, stocks }: FulfillmentBooks): FulfillmentRepair {
  const whole =
    linked && lines.every((line) => line.registered === line.quantity && line.reserved === 0)
  const takenBack = (id: string) =>
    whole
      ? 0
      : sum(lines.filter((line) => line.inventory_item_id === id).map((line) => line.registered))
  return {
    whole,
    unregister: whole
      ? []
      : lines
          .filter((line) => line.registered > 0)
          .map((line) => ({ id: line.line_item_id, quantity: line.registered })),
    restock: stocks
      .map(({ inventory_item_id, offered, fulfilled, stocked }) => ({
        inventory_item_id,
        adjustment: offered - fulfilled + takenBack(inventory_item_id) - stocked,
      }))
      .filter(({ adjustment }) => adjustment !== 0),
    reserve: whole
      ? []
      : lines
          .filter((line) => line.reserved < line.quantity)
          .map(({ line_item_id, inventory_item_id, quantity, reserved }) => ({
            line_item_id,
            inventory_item_id,
            quantity: quantity - reserved,
          })),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
