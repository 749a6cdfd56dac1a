import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Lifebuoy } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import type { DiagnosisView } from "../../../types/http"
import { Crumb } from "../../components/common/crumb"
import { ListPage } from "../../components/common/list-page"
import { Nothing } from "../../components/common/nothing"
import { AreaList } from "../../components/doctor/area-list"
import { ProblemTable } from "../../components/doctor/problem-table"
import { useTexts } from "../../lib/texts"
import { useDoctor } from "../../lib/use-doctor"

/** What is wrong with the marketplace, and what to do. */
function DoctorPage() {
  const { t, time } = useTexts()
  const list = useDoctor()
  const diagnoses = list.data?.diagnoses ?? []
  const problems = problemsOf(diagnoses)
  return (
    <ListPage
      title={t("menu.doctor")}
      hint={t("doctor.hint")}
      list={list}
      empty={null}
      filters={
        <>
          {list.data && (
            <Text size="small" className="text-ui-fg-muted">
              {t("doctor.checkedAt", { time: time(list.data.checked_at) })}
            </Text>
          )}
          <Button
            size="small"
            variant="secondary"
            isLoading={list.isFetching}
            onClick={() => void list.refetch()}
          >
            {t("doctor.again")}
          </Button>
        </>
      }
    >
      {problems.length > 0 ? (
        <ProblemTable diagnoses={problems} />
      ) : (
        <Nothing
          title={t("doctor.well")}
          hint={t("doctor.wellHint", {
            checks: diagnoses.filter(({ state }) => state === "fine").length,
          })}
        />
      )}
      <AreaList diagnoses={diagnoses} />
    </ListPage>
  )
}

/** The worst first; what could not be learnt behind what is known to be wrong. */
function problemsOf(diagnoses: DiagnosisView[]): DiagnosisView[] {
  const rank = ({ severity, state }: DiagnosisView) =>
    state === "unknown" ? 2 : severity === "error" ? 0 : 1
  return diagnoses
    .filter(({ state }) => state === "wrong" || state === "unknown")
    .sort((a, b) => rank(a) - rank(b))
}

export const config = defineRouteConfig({
  label: "menu.doctor",
  rank: 190,
  icon: Lifebuoy,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.doctor" /> }

export default DoctorPage
