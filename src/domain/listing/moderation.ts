/** Who has to see a listing before it is on sale: nobody, an operator those of new shops, an operator all. */
export const MODERATION_POLICIES = ["automatic", "new_sellers", "operator"] as const
export type ModerationPolicy = (typeof MODERATION_POLICIES)[number]

/** The policy as it is for one shop. */
export type Moderation = "automatic" | "operator"

/** @param passed how many listings of the shop were let on sale and not taken down since */
export function moderationOf(
  policy: ModerationPolicy,
  { passed, first }: { passed: number; first: number }
): Moderation {
  if (policy === "new_sellers") return passed < first ? "operator" : "automatic"
  return policy
}
