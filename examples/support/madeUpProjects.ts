import type { Diagnosis, Project } from 'green-manufacturing-registry/programme';
import { readProjects } from 'green-manufacturing-registry/programme';

/** A made-up table of a district, as a clerk would keep it: no row is about a real project. */
const table = [
  ['示例区工业投资和技术改造项目库（虚构）'],
  ['单位：万元'],
  [
    '序号',
    '项目名称',
    '建设单位',
    '项目类型',
    '总投资',
    '设备投资',
    '开工时间',
    '竣工时间',
    '建设进度',
    '本年完成投资',
    '累计完成投资',
    '包保领导',
  ],
  [
    1,
    '注塑车间设备更新',
    '示例塑料厂',
    '设备更新',
    '2600',
    '1800',
    '2024年3月',
    '',
    '62%',
    '1600',
    '1600',
    '甲',
  ],
  [
    2,
    '锻造炉节能改造',
    '示例锻造厂',
    '节能改造',
    '1.2亿元',
    '9000',
    '2023年5月',
    '2024-11-20',
    '100%',
    '4500',
    '11800',
    '乙',
  ],
  [3, '中水回用', '示例钢厂', '节水改造', '3200', '约2000', '2024年9月', '', '15%', '480', '480', '丙'],
  [
    4,
    '电池壳产线改造',
    '示例电池厂',
    '技术改造、设备更新',
    '8000',
    '6500',
    '2024',
    '',
    '0.4',
    '2100',
    '2100',
    '丁',
  ],
  [5, '余热利用', '示例锻造厂', '资源综合利用', '900', '700', '', '', '', '', '', ''],
];

export const madeUpReading = readProjects(table, { jurisdiction: '120116', reportedOn: '2024-12-20' });

export const madeUpProjects: Project[] = madeUpReading.entries.flatMap(({ project }) => project ?? []);

const idOf = (name: string) => madeUpProjects.find((project) => project.name === name)?.id ?? name;

const diagnosis = (
  id: string,
  enterprise: string,
  on: string,
  projects: readonly string[] = [],
): Diagnosis => ({
  kind: 'diagnosis',
  id,
  of: 'renovation',
  enterprise: `enterprise/${enterprise}`,
  provider: 'enterprise/示例服务商',
  paidBy: 'government',
  division: '120116',
  stages: [
    { stage: 'requested', on: '2024-02' },
    { stage: 'visited', on },
  ],
  projects: projects.map(idOf),
});

/** Diagnoses of the same made-up district. */
export const madeUpDiagnoses: Diagnosis[] = [
  diagnosis('d1', '示例塑料厂', '2024-02-27', ['注塑车间设备更新']),
  diagnosis('d2', '示例锻造厂', '2024-03-05', ['余热利用']),
  diagnosis('d3', '示例锻造厂', '2024-10-15'),
  diagnosis('d4', '示例钢厂', '2024-04-18', ['中水回用']),
  diagnosis('d5', '示例电池厂', '2024-12'),
  diagnosis('d6', '示例阀门厂', '2024-06-03'),
];
