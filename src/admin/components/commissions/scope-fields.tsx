import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTexts } from "../../lib/texts"
import { useCampaigns, useFoundShops } from "../../lib/use-campaigns"
import { useFoundCategories } from "../../lib/use-commissions"
import { Choice } from "../common/choice"
import { OneFound } from "../common/one-found"
import { YesOrNo } from "../common/yes-or-no"
import { type Draft, LEVELS, WHOSE } from "./draft"

type Props = { value: Draft; onChange: (draft: Draft) => void }

/** Whose sales a rule is about, and in which category. */
export function ScopeFields({ value, onChange }: Props) {
  const { t } = useTexts()
  const set = (changes: Partial<Draft>) => onChange({ ...value, ...changes })
  return (
    <>
      <Choice
        label={t("commissions.whose")}
        list="commissionScopes"
        options={WHOSE}
        value={value.whose}
        onChange={(whose) => set({ whose })}
      />
      {value.whose === "level" && (
        <Choice
          label={t("commissions.level")}
          list="standing.levels"
          options={LEVELS}
          value={value.level}
          onChange={(level) => set({ level })}
        />
      )}
      {value.whose === "seller" && (
        <OneFound
          label={t("commissions.seller")}
          search={t("campaigns.invite.search")}
          nobody={t("campaigns.invite.nobody")}
          useFound={useShops}
          value={value.seller}
          onChange={(seller) => set({ seller })}
        />
      )}
      {value.whose === "campaign" && (
        <CampaignChoice
          value={value.campaign_id}
          onChange={(campaign_id) => set({ campaign_id })}
        />
      )}
      <YesOrNo
        label={t("commissions.ofCategory")}
        hint={t("commissions.ofCategoryHint")}
        value={value.isOfCategory}
        onChange={(isOfCategory) => set({ isOfCategory })}
      />
      {value.isOfCategory && (
        <OneFound
          label={t("commissions.category")}
          search={t("commissions.searchCategory")}
          nobody={t("commissions.noCategory")}
          useFound={useFoundCategories}
          value={value.category}
          onChange={(category) => set({ category })}
        />
      )}
    </>
  )
}

function useShops(q: string) {
  const { data, isFetching } = useFoundShops(q)
  return { data: data?.map(({ id, name, handle }) => ({ id, name, says: handle })), isFetching }
}

function CampaignChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useTexts()
  const id = useId()
  const { data } = useCampaigns(0)
  const campaigns = (data?.campaigns ?? []).filter(({ status }) => status !== "ended")
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("commissions.campaign")}
      </Label>
      <Select value={value} onValueChange={onChange} disabled={campaigns.length === 0}>
        <Select.Trigger id={id}>
          <Select.Value
            placeholder={t(campaigns.length ? "commissions.choose" : "commissions.noCampaign")}
          />
        </Select.Trigger>
        <Select.Content>
          {campaigns.map((campaign) => (
            <Select.Item key={campaign.id} value={campaign.id}>
              {campaign.title}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
