import { StatusBadge } from "@medusajs/ui"
import { colorOf, type StatusColor } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"

type Props = { status: string; list: string; colors: Record<string, StatusColor> }

/** A status in words and color; `list` names its words in the texts. */
export function Status({ status, list, colors }: Props) {
  const { word } = useTexts()
  return (
    <StatusBadge color={colorOf(colors, status)} className="shrink-0 text-nowrap">
      {word(list, status)}
    </StatusBadge>
  )
}
