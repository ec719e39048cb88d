// The tables of what was achieved: gatherings with attendance, descriptions, strengths, indicators, publicity and the coordinator's own texts.
import type { Language } from '../../../core/locality.ts'
import { gatheringKinds, type Gathering, type Results } from '../../../core/results/index.ts'
import { choice } from '../kinds/choice.ts'
import { date } from '../kinds/date.ts'
import { count } from '../kinds/number.ts'
import { longText, text, texts } from '../kinds/text.ts'
import { column, remark, required, tableOf } from '../table.ts'

const locality = choice('locality', '?')

export const gatherings = tableOf<Gathering>()({
  name: 'VipuGatherings',
  path: 'results.gatherings',
  spareRows: 20,
  columns: [
    required('locality', locality, 26),
    required('kind', choice('gathering', gatheringKinds[0]), 34),
    required('date', date, 14),
    column('place', text, 26),
    column('attendance.centreOfExpertise', count, 22),
    column('attendance.internationalisation', count, 18),
    column('attendance.internationalInvestment', count, 18),
    column('attendance.inwardActivity', count, 18),
    column('attendance.regionalDevelopment', count, 18),
    column('attendance.keyCompanies', count, 18),
    column('women', count, 10),
    column('men', count, 10),
  ],
})

export const descriptions = tableOf<Results['descriptions'][number]>()({
  name: 'VipuDescriptions',
  path: 'results.descriptions',
  spareRows: 10,
  columns: [
    required('locality', locality, 26),
    required('status', choice('description', 'draft'), 16),
    column('deliveredOn', date, 14),
    column('deliveredTo', texts, 60),
  ],
})

export const strengths = tableOf<Results['strengths'][number]>()({
  name: 'VipuStrengths',
  path: 'results.strengths',
  spareRows: 12,
  columns: [
    required('locality', locality, 24),
    required('name', longText, 30),
    remark('evidence', longText, 44),
    remark('field', longText, 24),
    column('audiences', texts, 34),
    remark('attraction', longText, 36),
  ],
})

export const indicators = tableOf<Results['indicators'][number]>()({
  name: 'VipuIndicators',
  path: 'results.indicators',
  spareRows: 10,
  columns: [
    column('name.fi', longText, 34),
    column('name.sv', longText, 34),
    column('name.en', longText, 34),
    required('planned', count, 14),
    required('realised', count, 14),
  ],
})

export const publicity = tableOf<Results['publicity'][number]>()({
  name: 'VipuPublicity',
  path: 'results.publicity',
  spareRows: 10,
  columns: [required('date', date, 14), required('what', longText, 60), remark('where', longText, 40)],
})

/** One paragraph of a text, so that a long text can be read and edited in a sheet. */
interface Paragraph {
  readonly kind: 'lessons' | 'continuation'
  readonly language: Language
  readonly paragraph: string
}

export const paragraphs = tableOf<Paragraph>()({
  name: 'VipuTexts',
  path: 'results.texts',
  spareRows: 12,
  columns: [
    required('kind', choice('text', 'lessons'), 26),
    required('language', choice('language', 'fi'), 14),
    remark('paragraph', longText, 110),
  ],
})
