import type { Cloth } from "./cloth"
import { both, box, circle, inside, path, place, symmetric, times } from "./svg"

interface Legs {
  waist: number
  hip: number
  /** Outer edge of the leg at its end. */
  hem: number
  /** Inner edge of the leg at its end. */
  gap: number
  top: number
  bottom: number
  crotch: number
}

function legs({ waist, hip, hem, gap, top, bottom, crotch }: Legs): string {
  return symmetric(
    [0, top + 8],
    [
      [
        [waist * 0.5, top + 8],
        [waist * 0.8, top + 4],
        [waist, top],
      ],
      [
        [waist + 14, top + 60],
        [hip, top + 110],
        [hip, crotch - 20],
      ],
      [
        [hip, crotch + 100],
        [hem, bottom - 140],
        [hem, bottom],
      ],
      [
        [hem - 20, bottom + 8],
        [gap + 20, bottom + 10],
        [gap, bottom + 6],
      ],
      [
        [gap - 2, bottom - 140],
        [10, crotch + 90],
        [0, crotch],
      ],
    ]
  )
}

function waistband(cloth: Cloth, { waist, top }: Legs, height: number): string {
  return path(
    symmetric(
      [0, top + 8],
      [
        [
          [waist * 0.5, top + 8],
          [waist * 0.8, top + 4],
          [waist, top],
        ],
        [[waist + height * 0.22, top + height]],
        [
          [waist * 0.8, top + height + 5],
          [waist * 0.5, top + height + 8],
          [0, top + height + 8],
        ],
      ]
    ),
    { fill: cloth.fill, line: cloth.line }
  )
}

const shadedLeg = (outline: string, shape: Legs) =>
  inside(
    "legs",
    outline,
    path(
      `M${shape.hip * 0.66},${shape.top} C${shape.hip * 0.9},${shape.crotch} ${shape.hem * 0.7},${shape.bottom - 150} ${shape.hem * 0.78},${shape.bottom + 20} H300 V${shape.top} Z`,
      {
        fill: "#000000",
        opacity: 0.09,
      }
    ) +
      path(
        `M${-shape.gap - 26},${shape.bottom + 20} C${-shape.gap - 20},${shape.bottom - 120} -20,${shape.crotch + 100} 0,${shape.crotch} L0,${shape.bottom} Z`,
        {
          fill: "#000000",
          opacity: 0.09,
        }
      )
  )

export function jeans(cloth: Cloth): string {
  const shape = { waist: 104, hip: 134, hem: 126, gap: 34, top: 130, bottom: 690, crotch: 352 }
  const outline = legs(shape)
  const stitch = { line: cloth.accent, width: 2.5, dash: "7 5" }
  return (
    path("M-104,130 C-50,112 50,112 104,130 V142 H-104 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "fade",
      outline,
      both(
        path("M88,400 C112,440 108,540 88,580 C64,540 66,440 88,400 Z", {
          fill: "#ffffff",
          opacity: 0.16,
        })
      )
    ) +
    shadedLeg(outline, shape) +
    path(outline, { line: cloth.line }) +
    waistband(cloth, shape, 32) +
    both(
      path("M46,170 C50,214 84,232 126,232", { line: cloth.line }) +
        path("M40,172 C44,222 80,240 128,240", stitch)
    ) +
    path("M0,170 V352", { line: cloth.line }) +
    path("M20,172 V270 C20,300 10,318 2,326", stitch) +
    both(box(58, 130, 12, 44, 2, { fill: cloth.fill, line: cloth.line })) +
    circle(0, 154, 9, { fill: cloth.accent, line: cloth.accentLine }) +
    both(circle(50, 178, 4, { fill: cloth.accent }) + circle(122, 236, 4, { fill: cloth.accent })) +
    both(path("M126,668 C96,678 66,678 34,674", { line: cloth.line, width: 2 })) +
    both(path("M122,250 C130,380 120,560 118,664", { ...stitch, opacity: 0.7 }))
  )
}

export function trousers(cloth: Cloth): string {
  const shape = { waist: 102, hip: 132, hem: 116, gap: 34, top: 130, bottom: 690, crotch: 356 }
  const outline = legs(shape)
  return (
    path("M-102,130 C-50,114 50,114 102,130 V142 H-102 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    shadedLeg(outline, shape) +
    path(outline, { line: cloth.line }) +
    waistband(cloth, shape, 30) +
    both(path("M66,164 L116,240", { line: cloth.line })) +
    path("M0,168 V354 M14,168 V280 C14,306 8,318 0,326", { line: cloth.line, width: 2 }) +
    both(path("M78,240 C84,400 76,560 75,690", { line: cloth.line, width: 2, opacity: 0.6 })) +
    both(box(52, 130, 10, 40, 2, { fill: cloth.fill, line: cloth.line, width: 2 })) +
    circle(0, 152, 7, { fill: cloth.accent, line: cloth.accentLine, width: 2 })
  )
}

export function wideTrousers(cloth: Cloth): string {
  const shape = { waist: 98, hip: 140, hem: 186, gap: 14, top: 140, bottom: 670, crotch: 366 }
  const outline = legs(shape)
  return (
    path("M-98,140 C-50,124 50,124 98,140 V152 H-98 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    shadedLeg(outline, shape) +
    path(outline, { line: cloth.line }) +
    waistband(cloth, shape, 40) +
    both(
      path("M40,188 C60,330 90,520 100,674 M68,186 C96,320 132,520 144,672", {
        line: cloth.line,
        width: 2,
        opacity: 0.7,
      })
    ) +
    both(path("M92,186 L122,268", { line: cloth.line })) +
    path("M0,188 V364", { line: cloth.line, width: 2 }) +
    both(
      path("M0,176 C26,150 56,154 58,172 C56,194 24,196 0,180 Z", {
        fill: cloth.main,
        line: cloth.line,
      })
    ) +
    path("M-6,180 C-20,214 -30,240 -34,268 M6,180 C18,206 24,226 26,248", {
      line: cloth.line,
      width: 10,
    }) +
    path("M-6,180 C-20,214 -30,240 -34,268 M6,180 C18,206 24,226 26,248", {
      line: cloth.main,
      width: 5,
    })
  )
}

export function shorts(cloth: Cloth): string {
  const shape = { waist: 128, hip: 176, hem: 206, gap: 22, top: 236, bottom: 540, crotch: 430 }
  const outline = symmetric(
    [0, 244],
    [
      [
        [60, 244],
        [100, 240],
        [128, 236],
      ],
      [
        [150, 320],
        [190, 440],
        [206, 540],
      ],
      [
        [140, 566],
        [70, 572],
        [22, 570],
      ],
      [
        [16, 520],
        [8, 470],
        [0, 440],
      ],
    ]
  )
  return (
    path("M-128,236 C-60,218 60,218 128,236 V250 H-128 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "legs",
      outline,
      path("M110,240 C150,360 150,460 160,600 H320 V240 Z", { fill: "#000000", opacity: 0.08 }) +
        both(
          path("M160,380 L206,540 L212,600 L150,600 C156,520 152,440 146,370 Z", {
            fill: cloth.accent,
          })
        )
    ) +
    path(outline, { line: cloth.line }) +
    waistband(cloth, shape, 36) +
    both(path("M104,284 C112,330 128,352 160,366", { line: cloth.line })) +
    path("M0,288 V438", { line: cloth.line }) +
    path("M-5,262 C-18,296 -22,330 -28,356 M5,262 C14,296 18,322 22,340", {
      line: "#fbf7ef",
      width: 6,
    }) +
    both(circle(12, 262, 5, { fill: "#8f8f94" })) +
    both(path("M203,524 C140,548 70,554 22,552", { line: cloth.line, width: 2, dash: "6 5" }))
  )
}

export function joggers(cloth: Cloth): string {
  const shape = { waist: 104, hip: 138, hem: 98, gap: 40, top: 180, bottom: 596, crotch: 370 }
  const outline = legs(shape)
  return (
    path("M-104,180 C-50,164 50,164 104,180 V192 H-104 Z", { fill: cloth.deep, line: cloth.line }) +
    both(
      path("M98,588 L94,636 C80,642 60,642 46,638 L42,590 Z", {
        fill: cloth.main,
        line: cloth.line,
      }) + path("M58,598 V636 M70,598 V638 M82,598 V636", { line: cloth.line, width: 2 })
    ) +
    path(outline, { fill: cloth.fill }) +
    shadedLeg(outline, shape) +
    path(outline, { line: cloth.line }) +
    waistband(cloth, shape, 36) +
    times(12, (i) =>
      path(`M${-92 + i * 16.7},192 V222`, { line: cloth.line, width: 2, opacity: 0.6 })
    ) +
    both(path("M66,228 C70,262 92,284 126,290", { line: cloth.accent, width: 7 })) +
    path("M-5,212 C-18,250 -22,280 -28,304 M5,212 C14,246 18,270 22,290", {
      line: cloth.accent,
      width: 6,
    }) +
    path("M0,232 V368", { line: cloth.line, width: 2 }) +
    box(52, 430, 56, 60, 8, { fill: cloth.accent, line: cloth.accentLine })
  )
}

export function pleatedSkirt(cloth: Cloth): string {
  const outline = symmetric(
    [0, 186],
    [
      [
        [40, 186],
        [70, 183],
        [92, 180],
      ],
      [
        [120, 330],
        [170, 540],
        [188, 656],
      ],
      [
        [130, 676],
        [60, 682],
        [0, 682],
      ],
    ]
  )
  const pleat = (i: number) => {
    const at = (i - 5) / 5
    return path(
      `M${at * 90},212 C${at * 116},340 ${at * 162},540 ${at * 182},690 L${at * 182 + 17},690 C${at * 162 + 12},540 ${at * 116 + 8},340 ${at * 90 + 6},212 Z`,
      {
        fill: "#000000",
        opacity: 0.1,
      }
    )
  }
  return (
    path("M-92,180 C-40,166 40,166 92,180 V192 H-92 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "skirt",
      outline,
      times(11, pleat) +
        times(11, (i) =>
          path(
            `M${((i - 5) / 5) * 90},212 C${((i - 5) / 5) * 116},340 ${((i - 5) / 5) * 162},540 ${((i - 5) / 5) * 182},690`,
            { line: cloth.line, width: 2, opacity: 0.7 }
          )
        )
    ) +
    path(outline, { line: cloth.line }) +
    path("M-92,180 C-40,188 40,188 92,180 L98,212 C40,222 -40,222 -98,212 Z", {
      fill: cloth.main,
      line: cloth.line,
    })
  )
}

export function wrapSkirt(cloth: Cloth): string {
  const outline = symmetric(
    [0, 176],
    [
      [
        [50, 176],
        [80, 173],
        [100, 170],
      ],
      [
        [140, 260],
        [146, 420],
        [144, 668],
      ],
      [
        [90, 682],
        [40, 684],
        [0, 684],
      ],
    ]
  )
  const flap =
    "M100,172 C60,182 0,186 -60,182 C-20,300 20,440 30,690 C80,690 120,680 150,668 C150,420 140,260 100,172 Z"
  return (
    path("M-100,170 C-40,156 40,156 100,170 V184 H-100 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill, line: cloth.line }) +
    inside(
      "skirt",
      outline,
      path(flap, { fill: "#000000", opacity: 0.16, line: "#000000" }) +
        `<g transform="translate(9,14)">${path(flap, { fill: cloth.fill, line: cloth.line })}</g>`
    ) +
    path(outline, { line: cloth.line }) +
    path("M-100,170 C-40,178 40,178 100,170 L108,206 C40,216 -40,216 -110,206 Z", {
      fill: cloth.accent,
      line: cloth.accentLine,
    }) +
    path(
      "M84,206 C70,250 64,280 70,318 L96,312 C94,276 100,244 104,206 Z M98,206 C112,240 126,258 134,282 L152,268 C136,240 122,222 112,204 Z",
      { fill: cloth.accent, line: cloth.accentLine }
    ) +
    place(box(-16, -14, 32, 34, 9, { fill: cloth.accent, line: cloth.accentLine }), {
      x: 98,
      y: 194,
      turn: -6,
    })
  )
}
