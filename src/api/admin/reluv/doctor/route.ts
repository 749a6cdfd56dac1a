import { isWell } from "../../../../domain/doctor/doctor"
import { examine } from "../../../../workflows/doctor/examine"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { readDoctor } from "./contract"

export async function GET(req: RequestTo<typeof readDoctor>, res: ResponseOf<typeof readDoctor>) {
  const { checked_at, diagnoses } = await examine(req.scope)
  res.json({ checked_at: checked_at.toISOString(), is_well: isWell(diagnoses), diagnoses })
}
