import { z } from "zod"
import { text } from "./fields"
import { say } from "./problems"

/** The most values of one filter. */
const MOST = 50

/** One text or a list of them: `brand=zara&brand=mango`. */
export const several = (limits: { max: number }) =>
  z.union(
    [text(limits).transform((value) => [value]), z.array(text(limits)).min(1).max(MOST)],
    say("several")
  )

/** `true` and `false`, in a query or in JSON. */
export const eitherWay = () =>
  z.union(
    [z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")],
    say("boolean")
  )
