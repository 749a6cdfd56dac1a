import { z } from "zod"
import { wholeNumber } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"
import { PublicSeller } from "../../_shapes/seller"

/** Until now, in Jakarta; a week begins on Monday. */
const RANKING_PERIODS = ["today", "week", "month"] as const

export const rankingPage = {
  period: oneOf(RANKING_PERIODS)
    .default("month")
    .describe("until now; days begin at 00:00 WIB and weeks on Monday"),
  limit: wholeNumber({ min: 1, max: 50 }).default(10).describe("how many"),
}

const rank = z.int().describe("from 1")

export const rankSellers = route("GET /store/rankings/sellers", {
  who: "anyone",
  says: "The shops that sold most pieces of late and may sell",
  notes: "An answer is remembered for a minute. What it came to is nobody's but the shop's.",
  query: z.strictObject(rankingPage),
  answer: z.strictObject({
    ranking: z.array(z.strictObject({ rank, pieces: z.int(), seller: PublicSeller })),
  }),
})

export const rankFans = route("GET /store/sellers/:handle/fans", {
  who: "anyone",
  says: "The buyers who bought most of a shop of late, by names that tell nobody who they are",
  notes: "An answer is remembered for a minute.",
  query: z.strictObject(rankingPage),
  answer: z.strictObject({
    ranking: z.array(z.strictObject({ rank, name: z.string().nullable().describe("`B***i`") })),
  }),
  refuses: ["SELLER_NOT_FOUND"],
})

export const rankLiveSellers = route("GET /store/rankings/live-sellers", {
  who: "anyone",
  says: "The shops whose live sales earned most of late and that may sell",
  notes: "An answer is remembered for a minute. What it came to is nobody's but the shop's.",
  query: z.strictObject(rankingPage),
  answer: z.strictObject({
    ranking: z.array(z.strictObject({ rank, pieces: z.int(), seller: PublicSeller })),
  }),
})

export const rankLiveFans = route("GET /store/rankings/live-fans", {
  who: "anyone",
  says: "The buyers who spent most in live sales of late, by names that tell nobody who they are",
  notes: "An answer is remembered for a minute.",
  query: z.strictObject(rankingPage),
  answer: z.strictObject({
    ranking: z.array(z.strictObject({ rank, name: z.string().nullable().describe("`B***i`") })),
  }),
})
