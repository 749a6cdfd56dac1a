import type { AnswerOf } from "medusa-plugin-reluv/client"
import { ask } from "./reluv"

type Membership = AnswerOf<"GET /store/seller-memberships">["memberships"][number]

/** The shop that whoever asks works for: the first, where there are several. Null of who has none. */
export async function ownShop(): Promise<Membership["seller"] | null> {
  const { memberships } = await ask("GET /store/seller-memberships")
  return memberships[0]?.seller ?? null
}
