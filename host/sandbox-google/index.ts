import { createPublicKey, type JsonWebKey } from "node:crypto"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import google from "@medusajs/medusa/auth-google"

/** What is used of Medusa's provider, whose class the package does not name. */
type MedusasGoogle = new (
  cradle: object,
  options: Options
) => {
  getSigningKey_: (
    header: { kid?: string },
    done: (error: Error | null, key?: string) => void
  ) => void | Promise<void>
  authenticate(
    asked: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse>
  verify_(idToken: string, identities: AuthIdentityProviderService): Promise<AuthenticationResponse>
}
type Options = {
  clientId: string
  clientSecret: string
  callbackUrl: string
  /** Where Google is played, without a trailing slash. */
  baseUrl: string
}

const [MedusasGoogle] = google.services as unknown as [MedusasGoogle]
const GOOGLE = "https://accounts.google.com"

/**
 * Medusa's Google provider for a laptop: the addresses of Google, which are constants there, are the sandbox's. How a
 * login begins, what is checked of an ID token and what is kept of it stays Medusa's.
 */
class SandboxGoogle extends MedusasGoogle {
  constructor(
    cradle: object,
    private readonly options: Options
  ) {
    super(cradle, options)
    this.getSigningKey_ = async ({ kid }, done) => {
      let key: string
      try {
        key = await this.keyOf(kid)
      } catch (error) {
        return done(error as Error)
      }
      done(null, key)
    }
  }

  override async authenticate(
    asked: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const answer = await super.authenticate(asked, identities)
    const { location } = answer
    return {
      ...answer,
      ...(location && { location: location.replace(GOOGLE, this.options.baseUrl) }),
    }
  }

  async validateCallback(
    { query = {}, body = {} }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const code = query.code ?? body.code
    const state = await identities.getState(query.state ?? "")
    if (!code || !state) return { success: false, error: "No code or no state" }
    const { baseUrl, clientId, clientSecret } = this.options
    const redeemed = await fetch(`${baseUrl}/token`, {
      method: "POST",
      body: new URLSearchParams({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        redirect_uri: String(state.callback_url),
        grant_type: "authorization_code",
      }),
    })
    if (!redeemed.ok) return { success: false, error: "Could not exchange token" }
    const { id_token } = (await redeemed.json()) as { id_token: string }
    try {
      return await this.verify_(id_token, identities)
    } catch (error) {
      return { success: false, error: (error as Error).message }
    }
  }

  private async keyOf(kid: string | undefined): Promise<string> {
    const answer = await fetch(`${this.options.baseUrl}/oauth2/v3/certs`)
    const { keys } = (await answer.json()) as { keys: (JsonWebKey & { kid: string })[] }
    const jwk = keys.find((key) => key.kid === kid)
    if (!jwk) throw new Error("Unable to resolve signing key")
    return String(
      createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "pem" })
    )
  }
}

export default ModuleProvider(Modules.AUTH, { services: [SandboxGoogle] })
