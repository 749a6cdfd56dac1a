import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"

const lines = z.object({ items: z.array(z.unknown()) })

/** The lines that a request asks for: several of a new cart, or one that is added. Core reads the rest. */
export function linesAskedFor<Line extends z.ZodType>(
  { body }: MedusaRequest,
  line: Line
): z.output<Line>[] {
  const rows = lines.safeParse(body).data?.items ?? [body]
  return rows.flatMap((row) => {
    const { data } = line.safeParse(row)
    return data === undefined ? [] : [data]
  })
}
