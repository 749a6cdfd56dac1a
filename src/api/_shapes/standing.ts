import { z } from "zod"
import { BUYER_BADGES } from "../../domain/standing/buyers"
import { oneOf, time } from "./common"

export const buyerBadges = z
  .array(oneOf(BUYER_BADGES))
  .describe("what the buyer is known for, as long as their figures hold the rule of each")

/** What somebody is known for, with the figures that it stands on. */
export const StandingView = z
  .strictObject({
    level: z.string(),
    badges: z.array(z.strictObject({ badge: z.string(), since: time })),
    figures: z
      .record(z.string(), z.number().nullable())
      .describe("what was counted, by name; null where nothing says anything yet"),
    counted_at: time,
  })
  .nullable()
  .describe("null while nobody has counted")
  .meta({
    id: "StandingView",
    description: "Badges and level, with the figures that they stand on",
  })
export type StandingView = z.infer<typeof StandingView>

export const StandingRuleView = z
  .strictObject({
    name: z.string(),
    kind: oneOf(["badge", "level"]),
    holds: z.boolean(),
    conditions: z.array(
      z.strictObject({
        figure: z.string(),
        at_least: z.number().nullable(),
        at_most: z.number().nullable(),
        value: z.number().nullable().describe("as it was counted last"),
      })
    ),
  })
  .meta({
    id: "StandingRuleView",
    description: "What a badge or a level asks for, and whether it holds",
  })
export type StandingRuleView = z.infer<typeof StandingRuleView>
