import '../style/tokens.css'
import '../style/base.css'
import { mount } from 'svelte'
import StaticPage from './StaticPage.svelte'

const target = document.getElementById('app')
if (target === null) throw new Error('the page has no element "app" to show the web app in')
mount(StaticPage, { target })
