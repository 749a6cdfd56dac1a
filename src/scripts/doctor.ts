import type { ExecArgs } from "@medusajs/framework/types"
import { type Diagnosis, isWell } from "../domain/doctor/doctor"
import { examine } from "../workflows/doctor/examine"

const SIGNS = { fine: "✓", wrong: "✗", unknown: "?", off: "-" } as const

/**
 * Says what is wrong with a marketplace and what to do, in Indonesian with the argument `id`; fails where something that
 * matters is: `npx medusa-plugin-reluv doctor`.
 */
export default async function doctor({ container, args }: ExecArgs) {
  const language = args?.includes("id") ? "id" : "en"
  const { diagnoses } = await examine(container)
  const line = ({ name, state, severity, says, fix }: Diagnosis) =>
    state === "wrong"
      ? `${severity === "error" ? "✗" : "!"} ${name}: ${says?.[language]}\n    → ${fix[language]}`
      : `${SIGNS[state]} ${name}`
  process.stdout.write(`${diagnoses.map(line).join("\n")}\n`)
  if (!isWell(diagnoses)) throw new Error("Something that the marketplace needs is wrong")
}
