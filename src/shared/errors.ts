import { MedusaError } from "@medusajs/framework/utils"

/**
 * The kinds of Medusa error that keep our `code` on the way to the client (Medusa 2.21's error
 * handler rewrites the code of `CONFLICT`, `DUPLICATE_ERROR` and `DB_ERROR`, so those are absent).
 * HTTP: NOT_FOUND 404, NOT_ALLOWED and INVALID_DATA 400, UNAUTHORIZED 401, FORBIDDEN 403,
 * UNEXPECTED_STATE 500.
 */
type Kind =
  | "NOT_FOUND"
  | "NOT_ALLOWED"
  | "INVALID_DATA"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "UNEXPECTED_STATE"

type Template<P> = { kind: Kind; code?: string; message: (parameters: P) => string }

type Catalogue = Record<string, Template<never>>

type Factories<C extends Catalogue> = {
  [Name in keyof C]: C[Name] extends Template<infer P>
    ? unknown extends P
      ? () => MedusaError
      : (parameters: P) => MedusaError
    : never
}

/**
 * Turns a catalogue of errors into factories: `throw Errors.NAME({ … })`.
 * The code that clients switch on is the entry's name, or `code` where Lampiran L of the main seed
 * document already gives one (such as `ORD_007`). Codes are API: they never change.
 */
export function defineErrors<C extends Catalogue>(catalogue: C): Factories<C> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, { kind, code, message }]) => [
      name,
      (parameters: never) =>
        new MedusaError(MedusaError.Types[kind], message(parameters), code ?? name),
    ])
  ) as Factories<C>
}
