import { z } from "zod"
import type { Area } from "../../../shared/couriers/area"
import { parseLines, postalCode, text } from "./lenient"

const area = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    administrative_division_level_1_name: text,
    administrative_division_level_2_name: text,
    administrative_division_level_3_name: text,
    postal_code: postalCode,
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.name,
    province: raw.administrative_division_level_1_name,
    city: raw.administrative_division_level_2_name,
    district: raw.administrative_division_level_3_name,
    postal_code: raw.postal_code,
  }))

export function parseAreas(body: unknown): Area[] | null {
  return parseLines(body, "areas", area)
}
