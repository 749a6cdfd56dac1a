import { randomBytes } from "node:crypto"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
  Logger,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import { parseOptions } from "../../shared/parse-options"
import { VendorError } from "../../shared/vendor-error"
import { FacebookClient, type FacebookProfile } from "./client"
import { facebookOptions } from "./options"

const OWNER = "The Facebook auth provider"
/** Longer than anybody looks at the page that asks them. */
const STATE_SECONDS = 20 * 60

const kept = z.object({ verifier: z.string() })
const cameBack = z.object({
  code: z.string().max(2_000).optional(),
  state: z.string().max(200).optional(),
  error: z.string().optional(),
})

/**
 * Logs people in by Facebook, with a code that is redeemed here (PKCE), for Medusa's own routes
 * `/auth/customer/facebook` and its callback. Whose e-mail it is Facebook does not say for certain; some people have none.
 */
export class FacebookAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = "facebook"
  static override DISPLAY_NAME = "Facebook"

  private readonly logger: Pick<Logger, "warn">
  private readonly client: FacebookClient

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(facebookOptions, options, OWNER)
  }

  constructor({ logger }: { logger: Pick<Logger, "warn"> }, options: unknown) {
    super()
    this.logger = logger
    this.client = new FacebookClient(parseOptions(facebookOptions, options, OWNER))
  }

  override async register(): Promise<AuthenticationResponse> {
    return failed(
      "Nobody registers with Facebook: whoever comes back from there for the first time has"
    )
  }

  /** @returns the address of the page on which Facebook asks */
  override async authenticate(
    _: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const [state, verifier] = [secret(), secret()]
    await identities.setState(keyOf(state), { verifier }, STATE_SECONDS)
    return { success: true, location: this.client.dialogUrl({ state, verifier }) }
  }

  override async validateCallback(
    { query, body }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const { code, state, error } = cameBack.safeParse({ ...body, ...query }).data ?? {}
    if (error !== undefined) return failed("Facebook was not allowed to say who they are")
    if (!code || !state) return failed("Facebook said nothing that can be redeemed")
    // It is read once: whoever shows it again, or one of another provider, has none.
    const known = kept.safeParse(await identities.getState(keyOf(state)))
    if (!known.success) return failed("This login was not begun here, or too long ago")
    try {
      const access_token = await this.client.redeem({ code, verifier: known.data.verifier })
      const profile = await this.client.profileOf(access_token)
      return { success: true, authIdentity: await identityOf(profile, identities) }
    } catch (cause) {
      if (!(cause instanceof VendorError)) throw cause
      this.logger.warn(cause.message)
      return failed("Facebook did not confirm this login")
    }
  }
}

/** What Facebook says now is kept, as Medusa's Google keeps it. */
async function identityOf(
  { id: entity_id, ...said }: FacebookProfile,
  identities: AuthIdentityProviderService
) {
  const user_metadata = {
    name: said.name ?? null,
    given_name: said.first_name ?? null,
    family_name: said.last_name ?? null,
    email: said.email ?? null,
  }
  try {
    await identities.retrieve({ entity_id })
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) throw error
    return identities.create({ entity_id, user_metadata })
  }
  return identities.update(entity_id, { user_metadata })
}

function keyOf(state: string): string {
  return `reluv-facebook:${state}`
}

function secret(): string {
  return randomBytes(32).toString("base64url")
}

function failed(error: string): AuthenticationResponse {
  return { success: false, error }
}
