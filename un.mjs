import { Parser } from 'htmlparser2';
for (const n of [10000,50000,100000,400000]) { const t=performance.now(); const p=new Parser({}); p.write('<div>'.repeat(n)); p.end(); console.log(n, performance.now()-t); 
 const t2=performance.now(); const q=new Parser({}); q.write('<div>'.repeat(n)+'</p>'.repeat(n)); q.end(); console.log(' p', n, performance.now()-t2);}
