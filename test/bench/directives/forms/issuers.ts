import type { Form } from '../form.js';
import type { Issuer, IssuerInput } from '../issuer.js';
import type { Random } from '../random.js';
import { departmentOf } from '../words/departments.js';
import { PROVINCES } from '../words/places.js';
import { CENTRE, local, provincial, withOffice } from './issuing.js';

type IssuerForm = Form<IssuerInput, Issuer>;

/** Signs of departments in document numbers. */
const SIGNS: Readonly<Record<string, string>> = {
  data: '数',
  industry: '工信',
  science: '科',
  farming: '农',
  environment: '环',
  water: '水',
  civil: '民',
  education: '教',
  labour: '人社',
  services: '政务',
  culture: '文旅',
  transport: '交',
  housing: '建',
};

const provinceOf = (random: Random) => random.pick(PROVINCES);
const notMunicipal = (random: Random) => random.pick(PROVINCES.filter(({ municipality }) => !municipality));

/** The levels that issue directives, alone and jointly. */
export const ISSUER_FORMS: readonly IssuerForm[] = [
  {
    name: 'issuer/state-council',
    example: '国务院 国发〔2021〕5号',
    compose: () => ({ ...CENTRE, names: ['国务院'], sign: '国发' }),
  },
  { name: 'issuer/state-council-office', example: '国务院办公厅 国办发〔2018〕129号', compose: () => CENTRE },
  {
    name: 'issuer/ministries',
    example: '国家发展改革委 财政部 商务部 发改产业〔2021〕5号',
    compose: (random, { departments }) => {
      const known = departments.flatMap((key) => departmentOf(key, 'state', false) ?? []);
      return {
        ...CENTRE,
        names: [known[0] ?? '财政部', ...random.sample(known.slice(1), random.int(1, 3))],
        sign: `${random.pick(['发改', '财', '农', '建', '商'])}${random.pick(['产业', '规', '办', '函'])}`,
        addressees: '各省、自治区、直辖市及计划单列市有关主管部门：',
      };
    },
  },
  {
    name: 'issuer/province',
    example: '山东省人民政府 鲁政发〔2021〕5号',
    compose: (random) => {
      const province = provinceOf(random);
      return provincial(random, { names: [`${province.name}人民政府`], sign: `${province.sign}政发` }, province);
    },
  },
  {
    name: 'issuer/province-office',
    example: '湖北省人民政府办公厅 鄂政办发〔2021〕5号',
    compose: (random) => {
      const province = provinceOf(random);
      return provincial(
        random,
        { names: [`${province.name}人民政府办公厅`], sign: `${province.sign}政办发` },
        province,
      );
    },
  },
  {
    name: 'issuer/province-department',
    example: '湖北省农业农村厅 鄂农发〔2021〕43号',
    compose: (random, { departments }) => {
      const province = notMunicipal(random);
      const key = departments[0] ?? 'finance';
      const names = [`${province.name}${departmentOf(key, 'province', false)}`];
      return {
        ...provincial(random, { names, sign: `${province.sign}${SIGNS[key] ?? '财'}发` }, province),
        addressees: '各市、州、县有关主管部门，厅（局）机关各处室、直属各单位：',
      };
    },
  },
  {
    name: 'issuer/province-departments',
    example: '湖南省发展和改革委员会 湖南省财政厅 湘发改〔2021〕5号',
    compose: (random, { departments }) => {
      const province = notMunicipal(random);
      const known = departments
        .flatMap((key) => departmentOf(key, 'province', false) ?? [])
        .filter((name) => name.endsWith('厅'));
      const names = [known[0] ?? '财政厅', ...random.sample(known.slice(1), random.int(1, 2))];
      const key = departments[0] ?? 'finance';
      return {
        ...provincial(
          random,
          { names: names.map((name) => province.name + name), sign: `${province.sign}${SIGNS[key] ?? '财'}` },
          province,
        ),
        addressees: '各市、州、县有关主管部门：',
      };
    },
  },
  { name: 'issuer/city', example: '聊城市人民政府 聊政发〔2021〕5号', compose: (random) => local(random, 'city') },
  {
    name: 'issuer/city-office',
    example: '聊城市人民政府办公室 聊政办发〔2021〕5号',
    compose: (random) => withOffice(local(random, 'city')),
  },
  {
    name: 'issuer/party-and-government',
    example: '中共聊城市委办公室 聊城市人民政府办公室 聊办发〔2021〕5号',
    compose: (random) => {
      const city = local(random, 'city');
      return {
        ...city,
        names: [`中共${city.place}委办公室`, `${city.place}人民政府办公室`],
        sign: `${city.place.slice(0, 1)}办发`,
        addressees: '各县（市、区）党委、人民政府，市委各部门，市直各单位，各人民团体：',
        approver: '市委、市政府',
      };
    },
  },
  { name: 'issuer/county', example: '东阿县人民政府 东政发〔2021〕5号', compose: (random) => local(random, 'county') },
  {
    name: 'issuer/county-office',
    example: '青浦区人民政府办公室 青政办发〔2021〕5号',
    compose: (random) => withOffice(local(random, 'county')),
  },
  {
    name: 'issuer/zone',
    example: '聊城经济技术开发区管理委员会 聊开管发〔2021〕5号',
    compose: (random) => {
      const city = local(random, 'city');
      const place = `${city.short}${random.pick(['经济技术开发区', '高新技术产业开发区', '经济开发区'])}`;
      return {
        ...city,
        level: 'county',
        place,
        prefix: '区',
        own: '我区',
        names: [`${place}管理委员会`],
        sign: `${city.short.slice(0, 1)}开管发`,
        addressees: '各镇（街道），区直各部门、单位，驻区各单位：',
        leaders: [['党工委副书记', '管委会主任'], ['党工委委员', '管委会副主任'], ['管委会副主任']],
        approver: '区管委会',
      };
    },
  },
];
