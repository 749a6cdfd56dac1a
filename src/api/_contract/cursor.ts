import { z } from "zod"
import { say } from "./problems"

/** Where a page of an order ends: what its last row is sorted by, and its id. */
const place = z.tuple([z.string(), z.int().min(0), z.string().regex(/^\w{1,64}$/)])

type Place = { value: number; id: string }

export function cursorOf(order: string, { value, id }: Place): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString("base64url")
}

/** The `next_cursor` of an earlier answer. Whoever reads it compares `order` with the one asked for. */
export const cursor = () =>
  z
    .string(say("cursor"))
    .max(200)
    .transform((text, context): Place & { order: string } => {
      const read = placeIn(text)
      if (read) return { order: read[0], value: read[1], id: read[2] }
      context.issues.push({ code: "custom", input: text, ...say("cursor") })
      return z.NEVER
    })

function placeIn(text: string): z.infer<typeof place> | undefined {
  try {
    return place.safeParse(JSON.parse(Buffer.from(text, "base64url").toString())).data
  } catch {
    return undefined
  }
}
