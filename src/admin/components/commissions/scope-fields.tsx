import { useTexts } from "../../lib/texts"
import { useFoundCampaigns, useFoundShops } from "../../lib/use-campaigns"
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
        <OneFound
          label={t("commissions.campaign")}
          search={t("commissions.searchCampaign")}
          nobody={t("commissions.noCampaign")}
          useFound={useFoundCampaigns}
          value={value.campaign}
          onChange={(campaign) => set({ campaign })}
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
