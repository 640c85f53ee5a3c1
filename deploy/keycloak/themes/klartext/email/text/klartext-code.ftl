${msg("klartextCodeBody", code)}

${code}

${msg("klartextCodeForeign")}
