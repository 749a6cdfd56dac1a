/** Whose token a request carries. */
export type Party = "buyer" | "seller" | "operator" | "second_operator"

/** One request of the collection. Texts may name variables as `{{order_id}}`. */
export type Step = {
  /** What a person reads in the list. */
  says: string
  /** The name of a contract, or `POST /store/carts` of Medusa, or `POST /_control/…` of the sandbox. */
  ask: string
  as?: Party
  /** What stands for `:id`. */
  id?: string
  query?: Record<string, string>
  /** @default the example of the contract */
  body?: Record<string, unknown>
  /** A picture beside the collection, sent as the form field `files`. */
  picture?: string
  headers?: Record<string, string>
  /** @default the status of the contract, or 200 */
  status?: number
  /** Any of these instead, where it does not matter how it ends. */
  statuses?: number[]
  /** The refusal that is wanted. */
  code?: string
  /** Variables for later requests, each from the answer `json`. */
  keeps?: Record<string, string>
  /** Repeats the request until this holds of the answer `json`, for at most a minute. */
  until?: string
}

export type Chapter = { name: string; about: string; steps: Step[] }
