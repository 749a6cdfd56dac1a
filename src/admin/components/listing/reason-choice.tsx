import { Kbd, Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useTexts } from "../../lib/texts"
import { numberOfReason, VERDICT_REASONS, type VerdictReason } from "../../lib/verdict-reasons"

type Props = {
  value: VerdictReason | null
  /** Whether a number key chooses one. */
  hasNumbers?: boolean
  onChange: (reason: VerdictReason) => void
}

/** The reasons that there are, in the operator's words; its seller reads a sentence. */
export function ReasonChoice({ value, hasNumbers = false, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  return (
    <RadioGroup
      aria-label={t("verdicts.reason")}
      value={value ?? ""}
      onValueChange={(chosen) => onChange(chosen as VerdictReason)}
    >
      {VERDICT_REASONS.map((reason) => (
        <div key={reason} className="flex items-center gap-x-2">
          <RadioGroup.Item id={`${id}-${reason}`} value={reason} />
          <Label htmlFor={`${id}-${reason}`} size="small" className="flex-1 cursor-pointer">
            {t(`verdictReasons.${reason}`)}
          </Label>
          {hasNumbers && reason !== "other" && (
            <Kbd className="hidden lg:inline-flex">{numberOfReason(reason)}</Kbd>
          )}
        </div>
      ))}
    </RadioGroup>
  )
}
