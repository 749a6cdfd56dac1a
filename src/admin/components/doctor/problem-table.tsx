import { StatusBadge, Table, Text } from "@medusajs/ui"
import type { DiagnosisView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { TableHead, WIDE } from "../common/table-head"

/** What is wrong, the worst first, each with its one sentence of what to do. */
export function ProblemTable({ diagnoses }: { diagnoses: DiagnosisView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[{ wide: t("doctor.severity") }, t("doctor.problem"), { wide: t("doctor.area") }]}
      />
      <Table.Body>
        {diagnoses.map((diagnosis) => (
          <Row key={diagnosis.name} diagnosis={diagnosis} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ diagnosis }: { diagnosis: DiagnosisView }) {
  const { t, word, language } = useTexts()
  const { area, says, fix } = diagnosis
  const spoken = language === "id" ? "id" : "en"
  return (
    <Table.Row>
      <Table.Cell className={WIDE}>
        <Severity diagnosis={diagnosis} />
      </Table.Cell>
      <Table.Cell className="whitespace-normal py-3">
        <span className="mb-1 block md:hidden">
          <Severity diagnosis={diagnosis} />
        </span>
        <Text size="small" weight="plus" className="text-ui-fg-base">
          {says?.[spoken] ?? `${word("doctorAreas", area)}: ${t("doctor.unlearnt")}`}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {fix[spoken]}
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE}>{word("doctorAreas", area)}</Table.Cell>
    </Table.Row>
  )
}

const COLORS = { error: "red", warning: "orange", unknown: "grey" } as const

function Severity({ diagnosis: { severity, state } }: { diagnosis: DiagnosisView }) {
  const { word } = useTexts()
  const kind = state === "unknown" ? "unknown" : severity
  return (
    <StatusBadge color={COLORS[kind]} className="text-nowrap">
      {word("doctorStates", kind)}
    </StatusBadge>
  )
}
