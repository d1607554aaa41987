import { parseTemplate } from './src/parse/template.ts';
import fs from 'node:fs';
const dir='templates/ministry';
const files=(fs.readdirSync(dir,{recursive:true}) as string[]).filter(p=>/\.(yaml|hbs)$/.test(p)).map(p=>({path:`${dir}/${p}`,text:fs.readFileSync(`${dir}/${p}`,'utf8')}));
const o=parseTemplate('ministry',files);
for (const d of o.diagnostics) console.log(d.severity,d.code,d.span?.file,d.span?.start.line+':'+d.span?.start.column,d.message,'|',d.hint);
console.log(JSON.stringify(o.value?.layouts[3],(k,v)=>k==='span'?undefined:v,1)?.slice(0,1500), o.value?.layouts.map(l=>l.name).join());
