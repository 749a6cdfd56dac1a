import { useTexts } from "../../lib/texts"
import { NumberField } from "../common/number-field"
import { TextField } from "../common/text-field"
import { YesOrNo } from "../common/yes-or-no"
import type { CampaignDraft } from "./draft"

type Props = { value: CampaignDraft; onChange: (change: Partial<CampaignDraft>) => void }

/** What a campaign says, and what it asks of shops. */
export function CampaignFields({ value, onChange }: Props) {
  const { t } = useTexts()
  return (
    <>
      <TextField
        isShort
        label={t("campaigns.title")}
        hint={t("campaigns.titleHint")}
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        isShort
        label={t("campaigns.badge")}
        hint={t("campaigns.badgeHint")}
        value={value.badge}
        onChange={(badge) => onChange({ badge: badge.slice(0, 20) })}
      />
      <TextField
        isOptional
        label={t("campaigns.description")}
        value={value.description}
        onChange={(description) => onChange({ description })}
      />
      <NumberField
        label={t("campaigns.minPercent")}
        hint={t("campaigns.minPercentHint")}
        most={90}
        value={value.min_percent}
        onChange={(min_percent) => onChange({ min_percent })}
      />
      <YesOrNo
        label={t("campaigns.isOpen")}
        hint={t("campaigns.isOpenHint")}
        value={value.is_open}
        onChange={(is_open) => onChange({ is_open })}
      />
    </>
  )
}
