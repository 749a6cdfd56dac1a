/** For so long a token of a provider's login proves who came back from there. */
export const PROOF_SECONDS = 600

/** Whose e-mails are their owner's for certain: the others tell what somebody typed there once. */
const PROVES_EMAIL: readonly string[] = ["google"]

export function provesEmail(provider: string): boolean {
  return PROVES_EMAIL.includes(provider)
}
