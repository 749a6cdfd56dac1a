import { z } from "zod"

const said = z.strictObject({ en: z.string(), id: z.string() })

export const DiagnosisView = z
  .strictObject({
    name: z.string().describe("`area.what`; it never changes"),
    area: z.string(),
    severity: z
      .enum(["error", "warning"])
      .describe("`error`: something does not work, or money is at risk"),
    state: z
      .enum(["fine", "wrong", "unknown", "off"])
      .describe(
        "`unknown`: what it looks at could not be learnt; `off`: the marketplace runs without it"
      ),
    says: said.nullable().describe("what is wrong; null unless it is"),
    fix: said.describe("what to do, in one sentence"),
  })
  .meta({ id: "DiagnosisView", description: "What came of one check of the doctor" })
