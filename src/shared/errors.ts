import { MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Language, Said } from "../domain/said"

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

/** One field of a request, or of what it is about, that stands in the way: a code to switch on, and words. */
type FieldProblem = { field: string; code: string; says: Said }

type Template<P> = {
  kind: Kind
  code?: string
  message: (parameters: P) => Said
  /** Beside the message, all fields at once. */
  fields?: (parameters: P) => readonly FieldProblem[]
}

type Catalogue = Record<string, Template<never>>

type Factories<C extends Catalogue> = {
  [Name in keyof C]: C[Name] extends Template<infer P>
    ? unknown extends P
      ? () => MedusaError
      : (parameters: P) => MedusaError
    : never
}

/** A field of an error, not a class: an engine of workflows hands on copies. */
const said = z.object({ en: z.string(), id: z.string() })
const spoken = z.object({ said })
const fielded = z.object({
  fields: z.array(z.object({ field: z.string(), code: z.string(), says: said })),
})

/** What an error of a catalogue says in this language; null for an error of somebody else. */
export function saidBy(error: unknown, language: Language): string | null {
  return spoken.safeParse(error).data?.said[language] ?? null
}

/** The fields that an error of a catalogue names, in this language; null where it names none. */
export function fieldsOf(
  error: unknown,
  language: Language
): { field: string; code: string; message: string }[] | null {
  const named = fielded.safeParse(error).data?.fields
  return named?.map(({ field, code, says }) => ({ field, code, message: says[language] })) ?? null
}

/**
 * Turns a catalogue of errors into factories: `throw Errors.NAME({ … })`. The message is English, for logs
 * and for code that throws it; whoever answers a request says it in the language of who asks (`saidBy`).
 * The code that clients switch on is the entry's name, or `code` where Lampiran L of the main seed
 * document already gives one (such as `ORD_007`). Codes are API: they never change.
 */
export function defineErrors<C extends Catalogue>(catalogue: C): Factories<C> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, { kind, code, message, fields }]) => [
      name,
      (parameters: never) => {
        const said = message(parameters)
        const error = new MedusaError(MedusaError.Types[kind], said.en, code ?? name)
        return Object.assign(error, { said }, fields && { fields: fields(parameters) })
      },
    ])
  ) as unknown as Factories<C>
}
