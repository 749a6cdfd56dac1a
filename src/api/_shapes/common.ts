import { z } from "zod"

/** ISO 8601 in UTC. */
export const time = z.iso.datetime()

/** Whole rupiah. */
export const rupiah = z.int().describe("whole rupiah")

/** One of the statuses of a table in `src/domain`. */
export function oneOf<S extends string>(values: readonly S[]) {
  return z.enum(Object.fromEntries(values.map((value) => [value, value])) as { [K in S]: K })
}

/** A list, with how many there are in all: `{ listings, count, offset, limit }`. */
export function pageOf<Name extends string, Item extends z.ZodType>(name: Name, item: Item) {
  const items = { [name]: z.array(item) } as { [K in Name]: z.ZodArray<Item> }
  return z.strictObject({ ...items, count: z.int(), offset: z.int(), limit: z.int() })
}

/** One change of a status. */
export const StatusEventView = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    at: time,
    actor: z.string().describe("`customer`, `seller`, `user`, `api-key`, `vendor` or `system`"),
    reason: z.string().nullable(),
  })
  .meta({ id: "StatusEventView", description: "One change of a status" })
export type StatusEventView = z.infer<typeof StatusEventView>

/** What every refusal looks like. */
export const Refusal = z
  .strictObject({
    code: z.string().describe("stable; switch on this"),
    type: z.string(),
    message: z.string().describe("for people"),
    fields: z
      .array(z.strictObject({ field: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe("where several fields stand in the way: all of them, each with its own code"),
    request_id: z
      .string()
      .optional()
      .describe(
        "whoever looks into it finds it in the log by this; also the header `x-request-id`"
      ),
  })
  .meta({ id: "Refusal", description: "An error. Codes never change; the message is for people" })
export type Refusal = z.infer<typeof Refusal>
