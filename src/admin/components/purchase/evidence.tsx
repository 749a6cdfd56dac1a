import { Text } from "@medusajs/ui"
import type { EvidenceView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { Measurements } from "../listing/measurements"
import { Photos } from "../tasks/photos"

/** What the buyer was shown of a piece: no later change of its listing reaches it. */
export function Evidence({ evidence }: { evidence: EvidenceView }) {
  const { t, word } = useTexts()
  const { condition, brand, size, color, measurements, defects, images } = evidence
  return (
    <section
      aria-label={t("evidence.title")}
      className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-3 rounded-lg border px-4 py-3"
    >
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("evidence.title")}
      </Text>
      <Facts
        facts={[
          { label: t("evidence.condition"), value: word("conditions", condition) },
          { label: t("evidence.brand"), value: brand },
          { label: t("evidence.size"), value: [size, color].filter(Boolean).join(" · ") },
          {
            label: t("evidence.measurements"),
            value: measurements && <Measurements measurements={measurements} />,
          },
          {
            label: t("evidence.defects"),
            value:
              defects?.map(({ description }) => description).join("; ") || t("evidence.noDefects"),
          },
        ]}
      />
      <Photos urls={images} who={t("evidence.listing")} />
    </section>
  )
}
