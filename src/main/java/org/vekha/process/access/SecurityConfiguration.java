package org.vekha.process.access;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Closes everything to who has not logged in: programs by Basic authentication, people by
 * the one login page, both against the engine's users.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final RequestMatcher PROGRAMS = anyOf("/engine-rest/**", "/api/**", "/v3/api-docs/**",
			"/v3/api-docs", "/v3/api-docs.yaml");

	private static final RequestMatcher WEB_APPLICATIONS = anyOf("/camunda/**");

	private static final RequestMatcher WEB_APPLICATIONS_API = anyOf("/camunda/api/**");

	/** What scripts of pages ask for; they wait for an answer, not for a login page. */
	private static final RequestMatcher SCRIPTS = anyOf("/camunda/api/**", "/web/**");

	/** Ways past the login page, or to make the first administrator. */
	private static final RequestMatcher OTHER_LOGINS = anyOf("/camunda/api/admin/auth/user/*/login/**",
			"/camunda/api/admin/setup/**", "/engine-rest/identity/verify", "/engine-rest/engine/*/identity/verify",
			"/camunda/api/engine/engine/*/identity/verify");

	private static final RequestMatcher LOGOUT = new OrRequestMatcher(
			PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"),
			PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"));

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, Refusal refusal) throws Exception {
		return http.securityMatcher(PROGRAMS)
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(csrf -> csrf.disable())
			.requestCache(cache -> cache.disable())
			.httpBasic(basic -> basic.authenticationEntryPoint(refusal::challenge))
			.exceptionHandling(failures -> failures.authenticationEntryPoint(refusal::challenge)
				.accessDeniedHandler(refusal::forbidden))
			.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(OTHER_LOGINS)
				.denyAll()
				// A browser sends stored Basic credentials for any page that asks it to.
				.requestMatchers(SecurityConfiguration::changesFromAnotherSite)
				.denyAll()
				.anyRequest()
				.authenticated())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain browsers(HttpSecurity http, Refusal refusal) throws Exception {
		var pages = new HttpSessionRequestCache();
		pages.setRequestMatcher(SecurityConfiguration::opensPage);
		return http
			// The web applications bring their own protection.
			.csrf(csrf -> csrf.ignoringRequestMatchers(WEB_APPLICATIONS))
			.requestCache(cache -> cache.requestCache(pages))
			.formLogin(login -> login.loginPage("/login").failureHandler(loginFailure()).permitAll())
			.logout(logout -> logout.logoutRequestMatcher(LOGOUT)
				.logoutSuccessHandler(SecurityConfiguration::saidGoodbye)
				.deleteCookies("JSESSIONID")
				.permitAll())
			.exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(refusal::unauthorized, SCRIPTS)
				.accessDeniedHandler(refusal::forbidden))
			.headers(headers -> headers.cacheControl(cache -> cache.disable()).addHeaderWriter(new PageHeaders()))
			.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/login", "/base.css", "/login.css", "/icon.svg", "/actuator/health/**",
						"/actuator/health")
				.permitAll()
				.requestMatchers(OTHER_LOGINS)
				.denyAll()
				.anyRequest()
				.authenticated())
			.build();
	}

	private static AuthenticationFailureHandler loginFailure() {
		return (request, response,
				failure) -> new SimpleUrlAuthenticationFailureHandler(
						(failure instanceof LockedException) ? "/login?wait" : "/login?fault")
					.onAuthenticationFailure(request, response, failure);
	}

	private static void saidGoodbye(HttpServletRequest request, HttpServletResponse response, Authentication login)
			throws IOException {
		// A script waits for the answer, a person for the page.
		if (!WEB_APPLICATIONS_API.matches(request)) {
			response.sendRedirect(request.getContextPath() + "/login?goodbye");
		}
	}

	private static boolean changesFromAnotherSite(HttpServletRequest request) {
		var site = request.getHeader("Sec-Fetch-Site");
		return site != null && !site.equals("same-origin") && !site.equals("none")
				&& !HttpMethod.GET.matches(request.getMethod());
	}

	/** Only a page is worth returning to after the login, not a script's question. */
	private static boolean opensPage(HttpServletRequest request) {
		var accept = request.getHeader(HttpHeaders.ACCEPT);
		return HttpMethod.GET.matches(request.getMethod()) && !SCRIPTS.matches(request) && accept != null
				&& accept.contains(MediaType.TEXT_HTML_VALUE);
	}

	private static RequestMatcher anyOf(String... patterns) {
		var matchers = Arrays.stream(patterns)
			.map(pattern -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
			.toList();
		return new OrRequestMatcher(matchers);
	}

}
