import { Heading, Text } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { useNumbers } from "../../lib/use-numbers"

const STEPS = ["views", "carts", "purchases"] as const

/** How many of those who looked began a cart, and how many of them bought. */
export function Funnel({ totals }: { totals: Record<(typeof STEPS)[number], number> }) {
  const { t, word } = useTexts()
  const { count, percent } = useNumbers()
  const most = Math.max(1, ...STEPS.map((step) => totals[step]))
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("analytics.funnel")}</Heading>
      <ol className="flex flex-col gap-y-3">
        {STEPS.map((step, n) => {
          const before = n === 0 ? 0 : totals[STEPS[n - 1] ?? "views"]
          return (
            <li key={step}>
              <div className="txt-small flex justify-between gap-x-4">
                <span>{word("analytics.numbers", step)}</span>
                <span className="tabular-nums">{count(totals[step])}</span>
              </div>
              <div
                className="h-2 rounded"
                style={{
                  width: `${(totals[step] / most) * 100}%`,
                  background: "var(--fg-interactive)",
                }}
              />
              {before > 0 && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {t("analytics.ofBefore", { share: percent(totals[step] / before) })}
                </Text>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
