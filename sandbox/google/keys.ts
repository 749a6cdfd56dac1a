import { createPublicKey, generateKeyPairSync, sign } from "node:crypto"
import { hex } from "../core/ids"

/** What Google's tokens are signed with: made anew with each sandbox, and told at its JWKS address. */
export class SigningKey {
  private readonly id = hex(16)
  private readonly key = generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey

  /** The public half, as RFC 7517 writes it. */
  jwks(): { keys: object[] } {
    const jwk = createPublicKey(this.key).export({ format: "jwk" })
    return { keys: [{ ...jwk, kid: this.id, use: "sig", alg: "RS256" }] }
  }

  /** @returns a JWT that says so */
  signed(claims: object): string {
    const head = encoded({ alg: "RS256", kid: this.id, typ: "JWT" })
    const text = `${head}.${encoded(claims)}`
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), this.key).toString("base64url")}`
  }
}

function encoded(said: object): string {
  return Buffer.from(JSON.stringify(said)).toString("base64url")
}
