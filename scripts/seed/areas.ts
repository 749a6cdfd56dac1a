import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../src/modules/reluv"
import type { ReluvModuleService } from "../../src/modules/reluv/service"
import type { SeedPlace } from "./data/people"

/** Biteship's id of a place, or null when its search knows none with this postal code. */
export async function areaOf(container: MedusaContainer, place: SeedPlace): Promise<string | null> {
  const { couriers } = container.resolve<ReluvModuleService>(RELUV_MODULE)
  const areas = await couriers.areas.search(place.area_query, "seed")
  return areas.find((area) => area.postal_code === place.postal_code)?.id ?? null
}
