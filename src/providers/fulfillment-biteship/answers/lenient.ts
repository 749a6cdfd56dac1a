import { z } from "zod"

/*
 * Parts of Biteship's answers. "Assume all fields nullable", say its docs, so whatever we can live
 * without becomes `null` instead of failing the whole answer.
 */

export const text = z
  .string()
  .trim()
  .min(1)
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

/** Money in rupiah. */
export const amount = z
  .number()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null)

export const flag = z.boolean().catch(false)

/** A number in most of Biteship's answers, a string in some; always a string here. */
export const postalCode = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(null)
  .transform((value) => (value === null || value === undefined ? null : String(value)))

/** The good lines of a list in an answer; `null` when the answer has no such list. */
export function parseLines<T>(body: unknown, list: string, line: z.ZodType<T>): T[] | null {
  const answer = z.object({ [list]: z.array(z.unknown()) }).safeParse(body)
  if (!answer.success) return null
  return (answer.data[list] ?? []).flatMap((raw) => {
    const parsed = line.safeParse(raw)
    return parsed.success ? [parsed.data] : []
  })
}
