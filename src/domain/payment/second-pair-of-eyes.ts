type Step = "pay_by_hand" | "record" | "confirm" | "reject" | "drop"

/** Why somebody may not do a step of a refund by hand; null when they may. */
export type Objection = "not_a_person" | "same_person" | null

/**
 * Money that people transfer is seen by two of them. A key of the API is nobody: whoever holds it
 * could be either, or both.
 */
export function objectionTo(
  step: Step,
  actor: { type: string; id: string },
  { recorded_by }: { recorded_by: string | null },
  /** A team of one sees its own transfers: `policies.refunds.four_eyes` is off. */
  { four_eyes = true }: { four_eyes?: boolean } = {}
): Objection {
  if (actor.type !== "user") return "not_a_person"
  return four_eyes && step === "confirm" && recorded_by === actor.id ? "same_person" : null
}
