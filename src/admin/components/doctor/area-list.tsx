import { StatusBadge, Text } from "@medusajs/ui"
import type { DiagnosisView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

/** Everything that was looked at, by what it is about: how many of its checks are fine. */
export function AreaList({ diagnoses }: { diagnoses: DiagnosisView[] }) {
  const { t, word } = useTexts()
  const areas = [...new Set(diagnoses.map(({ area }) => area))]
  return (
    <div className="px-6 py-4">
      <Text size="small" weight="plus" className="mb-3">
        {t("doctor.all")}
      </Text>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-2 xl:grid-cols-3">
        {areas.map((area) => (
          <li key={area} className="flex items-center justify-between gap-2">
            <Text size="small">{word("doctorAreas", area)}</Text>
            <Count diagnoses={diagnoses.filter((one) => one.area === area)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Count({ diagnoses }: { diagnoses: DiagnosisView[] }) {
  const { t } = useTexts()
  const fine = diagnoses.filter(({ state }) => state === "fine").length
  if (diagnoses.every(({ state }) => state === "off"))
    return <StatusBadge color="grey">{t("doctor.off")}</StatusBadge>
  return (
    <StatusBadge color={fine === diagnoses.length ? "green" : "orange"} className="text-nowrap">
      {fine === diagnoses.length ? t("doctor.fine") : `${fine}/${diagnoses.length}`}
    </StatusBadge>
  )
}
