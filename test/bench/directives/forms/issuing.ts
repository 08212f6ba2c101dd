import type { Issuer } from '../issuer.js';
import type { Random } from '../random.js';
import { PROVINCES, type Province } from '../words/places.js';

/** The State Council's general office. */
export const CENTRE: Issuer = {
  level: 'state',
  place: '',
  short: '全国',
  prefix: '',
  own: '我国',
  names: ['国务院办公厅'],
  sign: '国办发',
  addressees: '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
  leaders: [['国务院副总理'], ['国务委员'], ['国务院副秘书长']],
  approver: '国务院',
};

/** A province as issuer, with the names and the sign that sign. */
export function provincial(random: Random, part: Pick<Issuer, 'names' | 'sign'>, province: Province): Issuer {
  const kind = province.municipality ? '市' : province.name.endsWith('省') ? '省' : '自治区';
  return {
    // The municipalities name their departments as cities do.
    level: province.municipality ? 'city' : 'province',
    place: province.name,
    short: province.short,
    prefix: kind,
    own: kind === '自治区' ? '我区' : `我${kind}`,
    addressees: province.municipality
      ? '各区人民政府，市政府各委、办、局：'
      : random.pick([
          `各市人民政府，各县（市、区）人民政府，${kind}政府各部门、各直属机构：`,
          `各市、州、县人民政府，${kind}政府各部门：`,
        ]),
    leaders: [
      kind === '市' || kind === '省' ? [`${kind}委副书记`, `${kind}长`] : ['自治区党委副书记', '自治区主席'],
      [kind === '自治区' ? '自治区副主席' : `副${kind}长`],
      [`${kind}政府副秘书长`],
    ],
    approver: `${kind}政府`,
    ...part,
  };
}

/** A city or county as issuer. */
export function local(random: Random, kind: 'city' | 'county'): Issuer & { readonly province: Province } {
  const province = random.pick(
    PROVINCES.filter(({ municipality, cities }) => kind === 'county' || (!municipality && cities.length > 0)),
  );
  const city = random.pick(province.cities);
  const isDistrict = province.municipality;
  const county = isDistrict ? city.name : random.pick(city.counties.length ? city.counties : [city.name]);
  const place = kind === 'city' ? city.name : county;
  const word = place.slice(-1);
  const short = place.slice(0, -1);
  return {
    province,
    level: kind,
    place,
    short,
    prefix: word,
    own: `我${word}`,
    names: [`${isDistrict ? province.name : ''}${place}人民政府`],
    sign: `${place.slice(0, 1)}政发`,
    addressees:
      kind === 'city'
        ? random.pick([
            '各县（市、区）人民政府，市政府各部门、各直属机构：',
            '各县（市、区）人民政府，市属开发区管委会，市政府各部门：',
          ])
        : random.pick([
            `各乡镇人民政府、街道办事处，${word}政府各部门：`,
            `各镇人民政府、街道办事处，${word}直有关部门、单位：`,
          ]),
    leaders: [
      [`${word}委副书记`, `${word}长`],
      [`${word}委常委`, `副${word}长`],
      [`副${word}长`],
      [`${word}政府副秘书长`, `${word}政府办公室副主任`],
    ],
    approver: `${word}政府`,
  };
}

/** The same government's office as issuer. */
export const withOffice = (issuer: Issuer): Issuer => ({
  ...issuer,
  names: issuer.names.map((name) => `${name}办公室`),
  sign: issuer.sign.replace('政发', '政办发'),
});
