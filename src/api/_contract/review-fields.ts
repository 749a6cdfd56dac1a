import { z } from "zod"
import { REVIEW_TAGS, type ReviewKind } from "../../domain/review/review"
import { text } from "./fields"
import { say } from "./problems"

export const stars = z.number(say("rating")).int(say("rating")).min(1).max(5)

/** What every review says, with the tags of its kind. */
export function reviewFields<Kind extends ReviewKind>(kind: Kind) {
  return {
    rating: stars.describe("1 to 5"),
    text: text({ min: 3, max: 1_000 }).nullable().default(null),
    tags: z
      .array(z.enum(REVIEW_TAGS[kind] as readonly string[]), say("list"))
      .max(5)
      .default([]),
  }
}
