"use client"

import type { AnswerOf, Routes } from "medusa-plugin-reluv/client"
import { useOptimistic, useTransition } from "react"
import { call } from "@/browser/reluv"
import { Refused } from "@/ui/refused"
import { useChange } from "@/ui/use-change"
import styles from "../account.module.css"

export type Kind = AnswerOf<"GET /store/notifications/preferences">["kinds"][number]
type Switch = NonNullable<
  Routes["POST /store/notifications/preferences"]["body"]["switches"]
>[number]

/** Each is kept as it is pressed. */
export function Switches({
  kinds,
  texts,
}: {
  kinds: readonly Kind[]
  texts: Record<"email" | "inbox", string> & { errors: Record<string, string> }
}) {
  const { refused, change } = useChange(texts.errors)
  const [isPending, startTransition] = useTransition()
  const [pressed, press] = useOptimistic<Record<string, boolean>, Switch>(
    {},
    (before, { kind, channel, is_on }) => ({ ...before, [`${kind} ${channel}`]: is_on })
  )
  const set = (one: Switch) =>
    startTransition(async () => {
      press(one)
      await change(() =>
        call("POST /store/notifications/preferences", { body: { switches: [one] } })
      )
    })
  return (
    <>
      <Refused text={refused} />
      <ul className={styles.switches}>
        {kinds.map(({ kind, example, channels }) => (
          <li key={kind}>
            <span>{example}</span>
            {channels.map(({ channel, is_on, is_optional }) =>
              is_optional ? (
                <label key={channel}>
                  <input
                    type="checkbox"
                    checked={pressed[`${kind} ${channel}`] ?? is_on}
                    disabled={isPending}
                    aria-label={`${example}: ${texts[channel]}`}
                    onChange={({ target }) =>
                      set({ kind: kind as Switch["kind"], channel, is_on: target.checked })
                    }
                  />
                  {texts[channel]}
                </label>
              ) : null
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
