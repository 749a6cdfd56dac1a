import type { CreatePriceListWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, PriceListStatus } from "@medusajs/framework/utils"
import { createPriceListsWorkflow, deletePriceListsWorkflow } from "@medusajs/medusa/core-flows"

/** What it is, but for what it is found by. */
export type OwnPriceList = Omit<CreatePriceListWorkflowInputDTO, "description" | "status">

/** By this it is found again by whoever comes after a crash: Medusa gives it an id of its own. */
const markOf = (id: string) => `Reluv ${id}`

/**
 * The price list of Medusa's that stands for a discount or an agreed price of ours, made unless it is there. To be
 * called under the lock of what it stands for.
 *
 * @param known its id in Medusa, if it was written down
 * @returns its id in Medusa
 */
export async function makeOwnPriceList(
  container: MedusaContainer,
  id: string,
  { known, list }: { known: string | null; list: () => OwnPriceList | Promise<OwnPriceList> }
): Promise<string> {
  const there = known ?? (await findOwnPriceList(container, id))
  if (there) return there
  const own = { ...(await list()), description: markOf(id), status: PriceListStatus.ACTIVE }
  const { result } = await createPriceListsWorkflow(container).run({
    input: { price_lists_data: [own] },
  })
  const [made] = result
  if (!made) throw new Error(`Medusa made no price list of ${id}`)
  return made.id
}

/** Repeating it changes nothing. */
export async function removeOwnPriceList(container: MedusaContainer, id: string): Promise<null> {
  const there = await findOwnPriceList(container, id)
  if (there) await deletePriceListsWorkflow(container).run({ input: { ids: [there] } })
  return null
}

async function findOwnPriceList(container: MedusaContainer, id: string): Promise<string | null> {
  const [list] = await container
    .resolve(Modules.PRICING)
    .listPriceLists({ description: markOf(id) } as object, { select: ["id"], take: 1 })
  return list?.id ?? null
}
