import { Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useTexts } from "../../lib/texts"

type Props<Way extends string> = {
  /** The texts: its title, and a label and a description of each way. */
  list: string
  ways: readonly Way[]
  way: Way
  onChoose: (way: Way) => void
}

/** One of several ways to end a task. */
export function WayChoice<Way extends string>({ list, ways, way, onChoose }: Props<Way>) {
  const { t } = useTexts()
  const label = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={label} size="small" weight="plus">
        {t(`${list}.title`)}
      </Label>
      <RadioGroup
        aria-labelledby={label}
        value={way}
        onValueChange={(chosen) => onChoose(chosen as Way)}
      >
        {ways.map((choice) => (
          <RadioGroup.ChoiceBox
            key={choice}
            value={choice}
            label={t(`${list}.${choice}.label`)}
            description={t(`${list}.${choice}.description`)}
          />
        ))}
      </RadioGroup>
    </div>
  )
}
